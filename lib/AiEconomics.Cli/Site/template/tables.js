// Sorts tables: a button in each heading, first up, then down, then as it was. Numbers go by their value, words by the alphabet, and what is
// empty stays last.
window.tables = (() => {
  const words = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })
  const next = { none: 'ascending', ascending: 'descending', descending: 'none' }

  const keyOf = cell => {
    const text = cell.textContent.trim()
    return text === '' ? null : cell.dataset.value === undefined ? text : Number(cell.dataset.value)
  }

  const compare = (a, b) => typeof a === 'number' && typeof b === 'number' ? a - b : words.compare(String(a), String(b))

  const start = table => {
    const heads = [...table.querySelectorAll('thead th')]
    const body = table.tBodies[0]
    const rows = [...body.rows]
    const sort = (column, order) => {
      const keyed = rows.map((row, place) => ({ row, place, key: keyOf(row.cells[column]) }))
      const sign = order === 'descending' ? -1 : 1
      if (order !== 'none') keyed.sort((a, b) => (a.key === null) - (b.key === null) || (a.key === null ? 0 : sign * compare(a.key, b.key)) || a.place - b.place)
      body.append(...keyed.map(({ row }) => row))
    }
    heads.forEach((head, column) => {
      if (head.textContent.trim() === '') return
      const button = document.createElement('button')
      button.type = 'button'
      button.className = 'sort'
      button.append(...head.childNodes)
      head.append(button)
      head.setAttribute('aria-sort', 'none')
      button.onclick = () => {
        const order = next[head.getAttribute('aria-sort')]
        for (const other of heads) other.setAttribute('aria-sort', 'none')
        head.setAttribute('aria-sort', order)
        sort(column, order)
      }
    })
  }

  return { start: found => found.forEach(start) }
})()
