"""The names by which Rouge 3.30 knows a language; it minds the case."""

from __future__ import annotations

from functools import cache

_TAGS = """
    abap: abap
    actionscript: actionscript as as3
    ada: ada
    apache: apache
    apex: apex
    apiblueprint: apib apiblueprint
    applescript: applescript
    armasm: armasm
    augeas: aug augeas
    awk: awk
    batchfile: bat batch batchfile dosbatch winbatch
    bbcbasic: bbcbasic
    bibtex: bib bibtex
    biml: biml
    bpf: bpf
    brainfuck: brainfuck
    brightscript: brightscript brs bs
    bsl: bsl
    c: c
    ceylon: ceylon
    cfscript: cfc cfscript
    clean: clean
    clojure: clj cljs clojure
    cmake: cmake
    cmhg: cmhg
    coffeescript: coffee coffee-script coffeescript
    common_lisp: cl common-lisp common_lisp elisp emacs-lisp lisp
    conf: conf config configuration
    console: console shell-session shell_session terminal
    coq: coq
    cpp: c++ cpp
    crystal: cr crystal
    csharp: c# cs csharp
    css: css
    csvs: csvs
    cuda: cuda
    cypher: cypher
    cython: cython pyrex pyx
    d: d dlang
    dafny: dafny
    dart: dart
    datastudio: datastudio
    diff: diff patch udiff
    digdag: digdag
    docker: Dockerfile docker dockerfile
    dot: dot
    ecl: ecl
    eex: eex heex leex
    eiffel: eiffel
    elixir: elixir exs
    elm: elm
    email: e-mail email eml
    epp: epp
    erb: erb eruby rhtml
    erlang: erl erlang
    escape: esc escape
    factor: factor
    fluent: fluent ftl
    fortran: fortran
    freefem: ff freefem
    fsharp: fsharp
    gdscript: gd gdscript
    ghc-cmm: cmm ghc-cmm
    ghc-core: ghc-core
    gherkin: behat cucumber gherkin
    glsl: glsl
    go: go golang
    gradle: gradle
    graphql: graphql
    groovy: groovy
    hack: hack hh
    haml: HAML haml
    handlebars: handlebars hbs mustache
    haskell: haskell hs
    haxe: haxe hx
    hcl: hcl
    hlsl: hlsl
    hocon: hocon
    hql: hql
    html: html
    http: http
    hylang: hy hylang
    idlang: idlang
    idris: idr idris
    igorpro: igorpro
    ini: ini
    io: io
    irb: irb pry
    irb_output: irb_output
    isabelle: Isabelle isa isabelle
    isbl: isbl
    j: j
    janet: janet jdn
    java: java
    javascript: javascript js
    jinja: django jinja
    jsl: jsl
    json: json
    json-doc: json-doc jsonc
    jsonnet: jsonnet
    jsp: jsp
    jsx: jsx react
    julia: jl julia
    kotlin: kotlin
    lasso: lasso lassoscript
    lean: lean
    liquid: liquid
    literate_coffeescript: litcoffee literate_coffeescript
    literate_haskell: lhaskell lhs literate_haskell lithaskell
    livescript: livescript ls
    llvm: llvm
    lua: lua
    lustre: lustre
    lutin: lutin
    m68k: m68k
    magik: magik
    make: bsdmake gnumake make makefile mf
    markdown: markdown md mkd
    mason: mason
    mathematica: mathematica wl
    matlab: m matlab
    meson: meson
    minizinc: minizinc
    moonscript: moon moonscript
    mosel: mosel
    msgtrans: msgtrans
    mxml: mxml
    nasm: nasm
    nesasm: nes nesasm
    nginx: nginx
    nial: nial
    nim: nim nimrod
    nix: nix nixos
    objective_c: obj-c obj_c objc objective_c objectivec
    objective_cpp: obj-c++ obj-cpp obj_c++ obj_cpp objc++ objcpp objective_cpp objectivec++ objectivecpp
    ocaml: ocaml
    ocl: OCL ocl
    openedge: openedge
    opentype_feature_file: fea opentype opentype_feature_file opentypefeature
    pascal: pascal
    perl: perl pl
    php: php php3 php4 php5
    plaintext: plaintext text
    plist: plist
    plsql: plsql
    pony: pony
    postscript: eps postscr postscript ps
    powershell: microsoftshell msshell posh powershell
    praat: praat
    prolog: prolog
    prometheus: prometheus
    properties: properties
    protobuf: proto protobuf
    puppet: pp puppet
    python: py python
    q: kdb+ q
    qml: qml
    r: R S r s
    racket: racket
    reasonml: reasonml
    rego: rego
    rescript: rescript
    robot_framework: robot robot-framework robot_framework
    ruby: rb ruby
    rust: rs rs,ignore rs,no_run rs,should_panic rust rust,ignore rust,no_run rust,should_panic
    sas: sas
    sass: sass
    scala: scala
    scheme: scheme
    scss: scss
    sed: sed
    shell: bash ksh sh shell zsh
    sieve: sieve
    slice: slice
    slim: slim
    smalltalk: smalltalk squeak st
    smarty: smarty
    sml: ml sml
    solidity: solidity
    sparql: sparql
    sqf: sqf
    sql: sql
    ssh: ssh
    stan: stan
    stata: stata
    supercollider: supercollider
    swift: swift
    systemd: systemd unit-file
    syzlang: syzlang
    syzprog: syzprog
    tap: tap
    tcl: tcl
    terraform: terraform tf
    tex: LaTeX TeX latex tex
    toml: toml
    tsx: tsx
    ttcn3: ttcn3
    tulip: tulip
    turtle: turtle
    twig: twig
    typescript: ts typescript
    vala: vala
    vb: vb visualbasic
    vcl: varnish varnishconf vcl
    velocity: velocity
    verilog: verilog
    vhdl: vhdl
    viml: ex vim viml vimscript
    vue: vue vuejs
    wollok: wollok
    xml: xml
    xojo: realbasic xojo
    xpath: xpath
    xquery: xquery
    yaml: yaml yml
    yang: yang
    zig: zig zir
"""
"""Each line: the tag of a lexer, and all its names."""


@cache
def _by_name() -> dict[str, str]:
    found = dict[str, str]()
    for line in _TAGS.strip().splitlines():
        tag, names = line.split(": ")
        found.update(dict.fromkeys(names.split(), tag.strip()))
    return found


def tag_of(name: str) -> str | None:
    """Return the tag of the lexer that Rouge finds by *name*; None for a name it does not know.

    Code in a language that it knows has Rouge's wrapper, coloured or not.
    """
    return _by_name().get(name)


def names() -> dict[str, str]:
    """Return the tag of the lexer for each name."""
    return dict(_by_name())
