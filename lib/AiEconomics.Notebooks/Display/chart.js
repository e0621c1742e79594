// Draws one chart in a live notebook, without a network: plotly.js comes from the kernel's own folder on the notebook
// server, or was put into the page by an earlier output. Jupyter's AMD loader must not see it, hence the three arguments.
((id, path, figure) => {
  const base = document.body?.dataset?.baseUrl
    ?? JSON.parse(document.getElementById('jupyter-config-data')?.textContent ?? '{}').baseUrl
    ?? '/';
  const run = source => { new Function('define', 'module', 'exports', source).call(window); return window.Plotly; };
  const load = () => fetch(base + path).then(answer => {
    if (!answer.ok) throw new Error(answer.status);
    return answer.text();
  }).then(run);
  window.aiEconomicsPlotly ??= window.Plotly ? Promise.resolve(window.Plotly) : load();
  window.aiEconomicsPlotly
    .then(plotly => plotly.newPlot(id, figure.data, figure.layout, figure.config))
    .catch(() => {
      const place = document.getElementById(id);
      if (place) place.textContent = place.getAttribute('aria-label')
        + ' (The chart cannot draw here: in the folder of the clone run  dotnet run --project lib/AiEconomics.Cli -- kernel install  and reload.)';
    });
})
