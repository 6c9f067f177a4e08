"""Formulas as textbooks, papers and posts have them, each of which is shown."""

from __future__ import annotations

FORMULAS = r"""
E = mc^2
a^2 + b^2 = c^2
x = \frac{-b \pm \sqrt{b^2 - 4ac}}{2a}
e^{i\pi} + 1 = 0
\sum_{n=1}^{\infty} \frac{1}{n^2} = \frac{\pi^2}{6}
\int_{-\infty}^{\infty} e^{-x^2}\,dx = \sqrt{\pi}
\lim_{x \to 0} \frac{\sin x}{x} = 1
\prod_{p} \frac{1}{1 - p^{-s}} = \zeta(s)
\left( \sum_{k=1}^n a_k b_k \right)^2 \leq \left( \sum_{k=1}^n a_k^2 \right) \left( \sum_{k=1}^n b_k^2 \right)
\nabla \times \vec{\mathbf{B}} - \frac1c \frac{\partial\vec{\mathbf{E}}}{\partial t} = \frac{4\pi}{c}\vec{\mathbf{j}}
\binom{n}{k} = \frac{n!}{k!(n-k)!}
f(x) = \begin{cases} x^2 & \text{if } x \ge 0 \\ -x & \text{otherwise} \end{cases}
A = \begin{pmatrix} a & b \\ c & d \end{pmatrix}
\begin{bmatrix} 1 & 0 & \cdots & 0 \\ \vdots & \vdots & \ddots & \vdots \\ 0 & 0 & \cdots & 1 \end{bmatrix}
\begin{vmatrix} a & b \\ c & d \end{vmatrix} = ad - bc
\begin{Vmatrix} a \end{Vmatrix} + \begin{Bmatrix} b \end{Bmatrix} + \begin{matrix} c \end{matrix}
\begin{pmatrix*}[r] -1 & 10 \\ 2 & -3 \end{pmatrix*}
\begin{aligned} a &= b + c \\ &= d \end{aligned}
\begin{align} x &= 1 \tag{1} \\ y &= 2 \label{eq:y} \end{align}
\begin{align*} f(x) &= x^2 & g(x) &= x^3 \\ f'(x) &= 2x & g'(x) &= 3x^2 \end{align*}
\begin{alignat}{2} 10&x + &3&y = 2 \\ 3&x + &13&y = 4 \end{alignat}
\begin{gather} a = b \\ c = d + e \end{gather}
\begin{gathered} a = b \\ c = d \end{gathered}
\begin{equation} E = mc^2 \end{equation}
\begin{equation*} \begin{split} a &= b \\ &= c \end{split} \end{equation*}
\begin{eqnarray} a & = & b \\ c & \leq & d \end{eqnarray}
\begin{multline} a + b + c \\ + d + e \end{multline}
\begin{array}{c|cc} & A & B \\ \hline 1 & x & y \\ 2 & z & w \end{array}
\begin{array}{|l|r|} \hline a & 1 \\ \hline b & 2 \\ \hline \end{array}
\left\{ \begin{array}{ll} x + y = 1 \\ x - y = 0 \end{array} \right.
\left[ \begin{array}{@{}cc|c@{}} 1 & 2 & 3 \end{array} \right]
\begin{smallmatrix} a & b \\ c & d \end{smallmatrix}
\begin{dcases} \frac{1}{2} & x \\ 0 & y \end{dcases}
\begin{rcases} a \\ b \end{rcases} = c
\sum_{\substack{0 < i < n \\ j \ne i}} P(i, j) + 1
\sum_{\begin{subarray}{l} i \in A \\ j \in B \end{subarray}} x
\mathbb{R}^n \to \mathbb{R}, \mathbb{NZQC}
\mathcal{L}(\theta), \mathscr{F}, \mathfrak{g}, \mathsf{T}, \mathtt{x}, \mathit{ab}, \mathrm{d}x
\mathbf{A}\mathbf{x} = \mathbf{b}
\boldsymbol{\alpha} + \bm{\beta} + \pmb{x}
{\rm d}x + {\bf v} + {\it a} + {\cal L}
\operatorname{softmax}(x)_i = \frac{e^{x_i}}{\sum_j e^{x_j}}
\operatorname*{arg\,max}_{\theta} \log p(x \mid \theta)
\operatorname{Var}(X) = \operatorname{E}[X^2] - (\operatorname{E}[X])^2
\arg\min_x f(x), \argmax_x g(x)
\max_{x \in S} f(x) + \min_{y} g(y) + \sup_n a_n + \inf_n b_n
\limsup_{n\to\infty} a_n \ge \liminf_{n\to\infty} a_n
\det A, \dim V, \ker f, \gcd(a, b), \Pr(X), \deg p, \hom, \exp x, \log x, \ln x, \lg x
\sin x + \cos^2 x + \tan x + \cot x + \sec x + \csc x + \arcsin x + \sinh x + \tanh x + \arg z
\text{速度} = \frac{\text{距離}}{\text{時間}}
\text{面積は $\pi r^2$ です}
P(\text{表}) = \tfrac{1}{2}, \quad \text{ただし } n \geq 1
速度 = \frac{距離}{時間}
\text{a \textbf{bold} and \textit{slanted}} + \textrm{r} + \textsf{s} + \texttt{t} + \mbox{m} + \textcolor{red}{x}
\text{100\% \& more \$5 \_ \# \{x\}}
\overline{AB} + \underline{cd} + \overrightarrow{AB} + \overleftarrow{CD} + \widehat{xyz} + \widetilde{xyz}
\hat{x} + \bar{x} + \tilde{x} + \vec{x} + \dot{x} + \ddot{x} + \acute{x} + \grave{x} + \check{x} + \breve{x}
\overbrace{a + b + c}^{n} + \underbrace{x + y}_{\text{sum}}
\xrightarrow{f} + \xleftarrow[below]{above} + \xmapsto{g} + A \xrightarrow[T]{n \pm i - 1} B
\overset{!}{=} = \underset{x}{y} + \stackrel{\text{def}}{=}
\sqrt[3]{x + y} + \sqrt{\frac{a}{b}} + \sqrt x
\cfrac{1}{1 + \cfrac{1}{1 + \cfrac{1}{x}}}
\dfrac{a}{b} + \tfrac{a}{b} + \frac12 + \frac ab
{n \choose k} + {a \over b} + {a \atop b} + \genfrac{(}{)}{0pt}{}{n}{k} + \genfrac{}{}{}{0}{a}{b} + c
\dbinom{n}{k} + \tbinom{n}{k}
\bigl( x \bigr) + \Bigl[ y \Bigr] + \biggl\{ z \biggr\} + \Biggl| w \Biggr| + \big\langle v \big\rangle
\left\langle \psi \middle| \phi \right\rangle + \left\lfloor x \right\rfloor + \left\lceil y \right\rceil
\left. \frac{dy}{dx} \right|_{x=0}
\left<a, b\right> + \left\lVert v \right\rVert + \lvert x \rvert + \|y\|
|x| + |y| \le ||x + y||_1
\langle x, y \rangle + \lfloor x \rfloor + \lceil x \rceil
\bra{\psi} H \ket{\phi} + \braket{a | b}
a \equiv b \pmod{n} + a \bmod b + \mod 3
x_{i_j}^{n^2} + {}_nC_k + x'' + f'(x) + y'_i + x^\prime
\alpha \beta \gamma \delta \epsilon \varepsilon \zeta \eta \theta \vartheta \iota \kappa \lambda \mu \nu \xi \pi
\rho \varrho \sigma \varsigma \tau \upsilon \phi \varphi \chi \psi \omega
\Gamma \Delta \Theta \Lambda \Xi \Pi \Sigma \Upsilon \Phi \Psi \Omega
\pm \mp \times \div \cdot \ast \star \circ \bullet \oplus \ominus \otimes \oslash \odot \dagger \ddagger \amalg
\cap \cup \uplus \sqcap \sqcup \vee \wedge \land \lor \lnot \neg \setminus \wr \diamond \bigcirc
\le \leq \ge \geq \ne \neq \equiv \sim \simeq \approx \cong \propto \prec \succ \preceq \succeq \ll \gg
\leqslant \geqslant \lesssim \gtrsim \nleq \ngeq \triangleq \coloneqq \doteq \asymp
\subset \supset \subseteq \supseteq \subsetneq \supsetneq \nsubseteq \in \ni \notin \vdash \dashv \models \perp
\mid \nmid \parallel \nparallel \bowtie \smile \frown
\leftarrow \gets \to \rightarrow \Leftarrow \Rightarrow \leftrightarrow \Leftrightarrow \mapsto \longmapsto
\longleftarrow \longrightarrow \Longrightarrow \Longleftrightarrow \hookrightarrow \rightharpoonup
\rightleftharpoons \leadsto \iff \implies \impliedby \uparrow \downarrow \nearrow \searrow \twoheadrightarrow
\ldots \cdots \vdots \ddots \dots \dotsb \dotsc \dotsm
\aleph \hbar \imath \jmath \ell \wp \Re \Im \partial \infty \emptyset \varnothing \nabla \top \bot \angle
\forall x \in A \; \exists y \; \nexists z : x \neq y
\flat \natural \sharp \clubsuit \diamondsuit \heartsuit \spadesuit \Box \square \blacksquare \complement
\int \iint \iiint \oint_C \bigcap_{i} \bigcup_{i} \bigsqcup \bigvee \bigwedge \bigoplus_{i=1}^n \bigotimes \coprod
\int\limits_0^1 f + \sum\limits_{i=1}^n x + \sum\nolimits_{i} y
\therefore \because \checkmark \S \P \copyright \pounds \yen \% \$ \# \& \_
a\,b\:c\;d\!e\ f\quad g\qquad h~i \hspace{1em} j \kern2pt k \mkern 3mu l
\phantom{x} + \hphantom{y} + \vphantom{\frac12} + \smash{z}
\boxed{x = 1} + \cancel{y} + \bcancel{z} + \xcancel{w} + \cancelto{0}{x} + \fbox{text}
\color{blue} x + y
\textcolor{#007cdb}{1} + \colorbox{yellow}{a} + \fcolorbox{red}{yellow}{b} + {\color{red} c}
\newcommand{\R}{\mathbb{R}} f \colon \R^n \to \R
\newcommand{\norm}[1]{\left\lVert #1 \right\rVert} \norm{x + y} \le \norm{x} + \norm{y}
\newcommand\pair[2][a]{(#1, #2)} \pair{b} + \pair[x]{y}
\renewcommand{\vec}[1]{\mathbf{#1}} \vec{x}
\def\d{\mathrm{d}} \int f \d x
\def\half#1{\frac{#1}{2}} \half{x}
\let\eps=\varepsilon \eps > 0
\DeclareMathOperator{\rank}{rank} \rank A \DeclareMathOperator*{\esssup}{ess\,sup} \esssup_x f
E = mc^2 \tag{3.1}
E = mc^2 \tag*{energy}
x = 1 \label{eq:one} \nonumber
\eqref{eq:one} \implies y
a \not= b, a \not\in B, a \not\subset C, a \not\equiv d
\not< \not> \not\sim
x \mathrel{+}= 1, a \mathbin{\#} b, \mathop{\mathrm{lcm}}(a, b)
\hat z \equiv {\rm arg} \min_z {\mathcal L}(z)
\min_G \max_D {\mathbb E}_{x\sim p_{\rm data}} \log D(x)
1{,}000{,}000 + 3.14 + .5
x = y \\ z = w
\displaystyle \sum_{i} \textstyle \sum_i \scriptstyle x
\Huge x \normalsize y {\small z} {\large w}
\raise 2pt {x} + \lower{1ex}{y} + \rule{1em}{2pt}
\overparen{AB} + \underparen{CD} + \overbracket{x} + \underbracket{y}
\mathring{A} + \dddot{x} + \widecheck{x}
\unicode{x03B1} + \LaTeX
\verb|x_1 & y| + x
H(p, q) = -\sum_{x} p(x) \log q(x)
D_{\mathrm{KL}}(P \parallel Q) = \sum_{x} P(x) \log\left(\frac{P(x)}{Q(x)}\right)
W^{(l)} \leftarrow W^{(l)} - \eta \frac{\partial L}{\partial W^{(l)}}
\mathrm{Attention}(Q, K, V) = \mathrm{softmax}\left(\frac{QK^\top}{\sqrt{d_k}}\right)V
p(\theta \mid x) = \frac{p(x \mid \theta)\,p(\theta)}{\int p(x \mid \theta')\,p(\theta')\,d\theta'}
f(x; \mu, \sigma^2) = \frac{1}{\sqrt{2\pi\sigma^2}} \exp\left( -\frac{(x - \mu)^2}{2\sigma^2} \right)
\hat{f}(\xi) = \int_{-\infty}^\infty f(x)\, e^{-2\pi i x \xi}\, dx
i\hbar\frac{\partial}{\partial t}\Psi(\mathbf{r},t) = \left[-\frac{\hbar^2}{2\mu}\nabla^2 + V\right]\Psi
G_{\mu\nu} + \Lambda g_{\mu\nu} = \frac{8\pi G}{c^4} T_{\mu\nu}
\oint_{\partial\Sigma} \mathbf{E}\cdot d\boldsymbol{\ell} = -\iint_\Sigma \dot{\mathbf{B}}\cdot d\mathbf{S}
T(n) = 2T(n/2) + \Theta(n \log n) = O(n \log n)
\left|\frac{a}{b}\right| = \frac{|a|}{|b|}
\Gamma(z) = \int_0^\infty t^{z-1} e^{-t}\,dt, \qquad \Re(z) > 0
\frac{d}{dx}\left( \int_{a}^{x} f(u)\,du\right)=f(x)
\{x \in \mathbb{N} : x > 5\} = \lbrace 6, 7, \dots \rbrace
A \cup (B \cap C) = (A \cup B) \cap (A \cup C)
p \land q \implies p \lor q \iff \lnot(\lnot p \land \lnot q)
\frac{\partial L}{\partial c} \mathrel{+}= \frac{\partial v}{\partial c} \cdot \frac{\partial L}{\partial v}
2 m + 3 pt = 5 in % a comment
\sideset{_1^2}{_3^4}\prod_a^b
\href{https://example.com}{x} + \class{name}{y} + \style{color: red}{z} + \cssId{id}{w}
\require{cancel} \cancel{x}
a \lt b < c > d \text{"e"} 'f'
\left(\begin{array}{cc} a & b \\[6pt] c & d \end{array}\right)
\begin{aligned}[t] [a] &= b \\ [c] &= d \end{aligned}
x^{y^{z^{w}}} + a_{b_{c_d}} + {x^2}^3
f(x) \; \overset{\text{def}}{=} \; \lim_{h \to 0} \frac{f(x+h) - f(x)}{h}
\mathbb{E}_{x \sim \mathcal{N}(0, I)}\bigl[\lVert x \rVert_2^2\bigr]
""".strip().splitlines()
