// Finds sections of the site that hold every word asked for. Words are looked for anywhere, also inside others, which
// serves Chinese; a hit in a title counts most, then a heading, then the text. Sections in the reader's language come first, and the library's own pages last.
window.search = (() => {
  const plain = text => text.normalize('NFKC').toLowerCase()

  const score = (entry, words) => {
    let sum = 0
    for (const word of words) {
      const found = (entry.title.includes(word) ? 8 : 0) + (entry.heading.includes(word) ? 5 : 0) + (entry.text.includes(word) ? 1 : 0)
      if (found === 0) return 0
      sum += found
    }
    const isChinese = document.documentElement.lang === 'zh-CN'
    return sum + (entry.path.startsWith('api/') ? 0 : 15) + (entry.path.startsWith('zh-CN/') === isChinese ? 20 : 0)
  }

  const marked = (text, words) => {
    const out = document.createDocumentFragment()
    const low = plain(text)
    const at = Math.max(0, Math.min(...words.map(word => low.indexOf(word)).filter(place => place >= 0).concat(low.length)) - 40)
    let rest = (at > 0 ? '… ' : '') + text.slice(at, at + 150)
    for (;;) {
      const next = words.map(word => [plain(rest).indexOf(word), word.length]).filter(([place]) => place >= 0).sort((a, b) => a[0] - b[0] || b[1] - a[1])[0]
      if (!next) break
      const mark = document.createElement('mark')
      mark.textContent = rest.slice(next[0], next[0] + next[1])
      out.append(rest.slice(0, next[0]), mark)
      rest = rest.slice(next[0] + next[1])
    }
    out.append(rest)
    return out
  }

  let entries
  const load = () => entries ??= window.searchIndex.map(([path, title, heading, text]) =>
    ({ path, names: [title, heading], whole: text, title: plain(title), heading: plain(heading), text: plain(text) }))

  const find = asked => {
    const words = plain(asked).split(/\s+/).filter(Boolean)
    const hits = words.length === 0 ? [] : load().map(entry => [score(entry, words), entry]).filter(([points]) => points > 0)
    return { words, hits: hits.sort((a, b) => b[0] - a[0]).map(hit => hit[1]) }
  }

  const item = (entry, words, root) => {
    const link = document.createElement('a')
    link.href = root + entry.path
    const title = document.createElement('b')
    title.textContent = entry.names.filter(Boolean).join(' › ')
    const text = document.createElement('span')
    text.append(marked(entry.whole, words))
    link.append(title, text)
    return link
  }

  return {
    show: (asked, box, root, say) => {
      const { words, hits } = find(asked)
      box.hidden = words.length === 0
      const note = document.createElement('p')
      note.textContent = hits.length === 0 ? say('Nothing on the site holds “{0}”.', asked.trim()) : hits.length === 1 ? say('{0} section', 1) : say('{0} sections', hits.length)
      box.replaceChildren(note, ...hits.slice(0, 30).map(entry => item(entry, words, root)))
    },
  }
})()
