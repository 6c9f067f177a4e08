"""Batch files of Windows."""

from __future__ import annotations

import re

from editor.render.rouge.engine import RougeLexer
from editor.render.rouge.rules import Words

_DEVICES = "con prn aux nul com1 com2 com3 com4 com5 com6 com7 com8 com9 lpt1 lpt2 lpt3 lpt4 lpt5 lpt6 lpt7 lpt8 lpt9"
_BATCH = Words(
    [
        ("kr", _DEVICES),
        ("k", "if else for in do goto call exit"),
        ("ow", "exist defined errorlevel cmdextversion not equ neq lss leq gtr geq"),
        (
            "nb",
            """
            assoc attrib break bcdedit cacls cd chcp chdir chkdsk chkntfs choice cls cmd color comp compact convert
            copy date del dir diskpart doskey dpath driverquery echo endlocal erase fc find findstr format fsutil
            ftype gpresult graftabl help icacls label md mkdir mklink mode more move openfiles path pause popd print
            prompt pushd rd recover ren rename replace rmdir robocopy setlocal sc schtasks shift shutdown sort start
            subst systeminfo takeown tasklist taskkill time timeout title tree type ver verify vol xcopy waitfor wmic
            addusers admodcmd ansicon arp at bcdboot bitsadmin browstat certreq certutil change cidiag cipher cleanmgr
            clip cmdkey compress convertcp coreinfo csccmd csvde cscript curl debug defrag delprof deltree devcon
            diamond dirquota diruse diskshadow diskuse dism dnscmd dsacls dsadd dsget dsquery dsmod dsmove dsrm dsmgmt
            dsregcmd edlin eventcreate expand extract fdisk fltmc forfiles freedisk ftp getmac gpupdate hostname
            ifmember inuse ipconfig kill lgpo lodctr logman logoff logtime makecab mapisend mbsacli mem mountvol
            moveuser msg mshta msiexec msinfo32 mstsc nbtstat net net1 netdom netsh netstat nlsinfo nltest now
            nslookup ntbackup ntdsutil ntoskrnl ntrights nvspbind pathping perms ping portqry powercfg pngout pnputil
            printbrm prncnfg prnmngr procdump psexec psfile psgetsid psinfo pskill pslist psloggedon psloglist
            pspasswd psping psservice psshutdown pssuspend qbasic qgrep qprocess query quser qwinsta rasdial reg reg1
            regdump regedt32 regsvr32 regini reset restore rundll32 rmtshare route rpcping run runas scandisk setspn
            setx sfc share shellrunas shortcut sigcheck sleep slmgr strings subinacl sysmon telnet tftp tlist touch
            tracerpt tracert tscon tsdiscon tskill tttracer typeperf tzutil undelete unformat verifier vmconnect
            vssadmin w32tm wbadmin wecutil wevtutil wget where whoami windiff winrm winrs wpeutil wpr wusa wuauclt
            wscript
            """,
        ),
        ("na", "on off disable enableextensions enabledelayedexpansion"),
    ],
    "kd",
)


class Batch(RougeLexer):
    """The commands of ``cmd``."""

    def word(self, m: re.Match[str]) -> None:
        css_class = _BATCH.of(m[1])
        if css_class == "nb":
            self.token("nb", m[0])
        else:
            self.groups(m, css_class, "err")

    states = {
        "basic": [
            (r"(?i:@?rem\b.*$)", "c"),
            (r"^::.*$", "c"),
            (r":[a-zA-Z]+", "nl"),
            (r"(?i:([a-z]\w*)(\.exe|com|bat|cmd|msi)?)", word),
            (r"((?:[/+]|--?)[a-zA-Z]+)\s*", "na"),
            "expansions",
            (r"[<>&|(){}\[\]\-+=;,~?*]", "o"),
        ],
        "escape": [(r"(?s:\^.)", "se")],
        "expansions": [
            (r"[%!]{1,50}[a-zA-Z_$@#]{1,200}[%!]+", "nv"),
            (r"%{1,50}~?[a-zA-Z]+\d?", "vm"),
        ],
        "double_quotes": ["escape", (r'["]', "s2", "#pop"), "expansions", (r'[^\^"%!]+', "s2")],
        "single_quotes": ["escape", (r"[']", "s1", "#pop"), "expansions", (r"[^\^'%!]+", "s1")],
        "backtick": ["escape", (r"[`]", "sb", "#pop"), "expansions", (r"[^\^`%!]+", "sb")],
        "data": [
            (r"\s+", ""),
            (r"0[xX][0-9a-fA-F]+", "mh"),
            (r"[0-9]", "m"),
            (r'["]', "s2", "double_quotes"),
            (r"[']", "s1", "single_quotes"),
            (r"[`]", "sb", "backtick"),
            (r"[^\s&|()\[\]{}\^=;!%+\-,\"'`~?*]+", ""),
            "escape",
        ],
        "root": ["basic", "data"],
    }
