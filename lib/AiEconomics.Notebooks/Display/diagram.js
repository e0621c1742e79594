// Draws one diagram in a live notebook, without a network: Mermaid comes from the kernel's own folder on the notebook server.
// Where that fails, the diagram stays as it was typed.
((id, path) => {
  const base = document.body?.dataset?.baseUrl
    ?? JSON.parse(document.getElementById('jupyter-config-data')?.textContent ?? '{}').baseUrl
    ?? '/';
  import(base + path)
    .then(({ default: mermaid }) => {
      mermaid.initialize({ startOnLoad: false, theme: 'neutral' });
      return mermaid.run({ nodes: [document.getElementById(id)] });
    })
    .catch(fault => console.warn('The diagram is shown as typed: ' + fault.message));
})
