"""Formulas in LaTeX as MathML that a browser shows by itself: no script, no fonts to load, no network.

`shown.formula` is what a page takes; `shown.mathml` is the formula alone. latex2mathml reads the LaTeX. What it does
not know is spelled out for it before (`plain_latex`), and what it gives is written anew as MathML Core (`core`), which
is what browsers have in common.
"""
