// Links script modules in memory: a browser that opens a page as a file runs plain scripts but imports no module files.
window.modules = (() => {
  const base = document.currentScript.src.replace(/[^/]*$/, 'modules/')
  const texts = {}
  const files = {}
  const links = {}

  const file = name => files[name] ??= new Promise((done, fail) => {
    const script = document.createElement('script')
    script.src = base + name
    script.onload = done
    script.onerror = () => fail(new Error(`cannot load ${name}`))
    document.head.append(script)
  })

  const link = name => links[name] ??= (async () => {
    await file(name)
    const { needed, text } = texts[name]
    const found = Object.fromEntries(await Promise.all(needed.map(async other => [other, await link(other)])))
    const linked = text
      .replace(/import\("\.\/([\w.-]+)"\)/g, 'modules.load("$1")')
      .replace(/(from|import)"\.\/([\w.-]+)"/g, (_, word, other) => `${word}"${found[other]}"`)
    return URL.createObjectURL(new Blob([linked], { type: 'text/javascript' }))
  })()

  return {
    define: (name, needed, text) => { texts[name] = { needed, text } },
    load: async name => import(await link(name)),
    // The names carry a hash that changes with docfx's version; roots.js lists those that a page asks for.
    root: async start => {
      await file('roots.js')
      return modules.load(modules.roots.find(name => name.startsWith(start)))
    },
  }
})()
