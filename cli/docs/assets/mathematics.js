// Formulas stand in the pages as TeX between \( and \), or \[ and \]; browsers show MathML.
document.addEventListener("DOMContentLoaded", () => {
  for (const formula of document.querySelectorAll(".arithmatex")) {
    const tex = formula.textContent.trim();
    katex.render(tex.slice(2, -2), formula, {
      displayMode: tex.startsWith("\\["),
      output: "mathml",
      throwOnError: false,
    });
  }
});
