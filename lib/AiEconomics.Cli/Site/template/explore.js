// Moves the explorables of a page. The notebook computed each result over a grid of its inputs; between the nodes this interpolates,
// by Lagrange's polynomials on Chebyshev's nodes and in the logarithms of whatever is above zero. It knows nothing of economics.
window.explore = (() => {
  const scientific = number => number.toExponential(2).replace('e+', 'e')

  const twoPlaces = number => {
    const hundredths = number * 100
    const low = Math.floor(hundredths)
    const tie = hundredths - low === 0.5
    return (tie ? low + Math.abs(low % 2) : Math.round(hundredths)) / 100
  }

  const significant = number => {
    if (number === 0) return '0'
    const exponent = Math.floor(Math.log10(Math.abs(number)))
    if (exponent < -6 || exponent > 14) return scientific(number)
    const rounded = twoPlaces(number / 10 ** exponent) * 10 ** exponent
    return rounded.toFixed(Math.max(0, 2 - Math.floor(Math.log10(Math.abs(rounded)) + 1e-12)))
  }

  const sizes = [[1e12, ' T'], [1e9, ' B'], [1e6, ' M'], [1e3, ' k']]
  const scaled = number => {
    if (Math.abs(number) >= 9.995e14) return scientific(number)
    const [size, name] = sizes.find(([size]) => Math.abs(number) >= size * 0.9995) ?? [1, '']
    return significant(number / size) + name
  }

  const kinds = {
    scaled, significant, scientific, power: significant,
    prefixed: number => { const text = scaled(number).replace('B', 'G'); return text.includes(' ') ? text : text + ' ' },
  }

  const shown = (form, number) => form.kind === 'power' ? 10 ** number : number * form.factor
  const hidden = (form, number) => form.kind === 'power' ? Math.log10(number) : number / form.factor

  // As the library's quantities write themselves.
  const write = (form, number) => {
    const value = shown(form, number)
    const text = value < 0 && form.before ? '-' + form.before + kinds[form.kind](-value) : form.before + kinds[form.kind](value)
    return text + form.after
  }

  const placeOf = ({ low, high }, value) => low > 0 ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low)
  const valueAt = ({ low, high }, place) => place <= 0 ? low : place >= 1 ? high : low > 0 ? low * (high / low) ** place : low + (high - low) * place

  const weights = (nodes, place) => {
    const found = []
    for (let node = 0; node < nodes; node++) {
      const distance = place - (node === nodes - 1 ? 1 : (1 - Math.cos(Math.PI * node / (nodes - 1))) / 2)
      if (distance === 0) return Array.from({ length: nodes }, (_, other) => other === node ? 1 : 0)
      found.push((node % 2 ? -1 : 1) * (node === 0 || node === nodes - 1 ? 0.5 : 1) / distance)
    }
    const sum = found.reduce((all, weight) => all + weight, 0)
    return found.map(weight => weight / sum)
  }

  const interpolate = (output, places) => {
    let left = output.numbers ??= output.logarithmic ? output.values.map(Math.log) : output.values
    for (let axis = output.nodes.length - 1; axis >= 0; axis--) {
      const share = weights(output.nodes[axis], places[axis])
      const next = []
      for (let start = 0; start < left.length; start += share.length) next.push(share.reduce((sum, weight, node) => sum + weight * left[start + node], 0))
      left = next
    }
    return output.logarithmic ? Math.exp(left[0]) : left[0]
  }

  const holds = { below: (a, b) => a < b, 'at most': (a, b) => a <= b, 'at least': (a, b) => a >= b, above: (a, b) => a > b }

  class Explorable {
    constructor(element) {
      this.element = element
      Object.assign(this, JSON.parse(element.querySelector('script').textContent))
      this.byKey = Object.fromEntries(this.inputs.map(input => [input.key, input]))
      const others = [...document.querySelectorAll('[data-explore]')].filter(other => other.dataset.explore === this.id)
      this.views = [element, ...others]
      this.restore(new URLSearchParams(location.search))
      this.sliders()
      this.numbers()
      this.tools()
      this.show()
    }

    find(selector) { return this.views.flatMap(view => [...view.querySelectorAll(selector)]) }

    isStart() { return this.inputs.every(input => input.value === input.start) }

    text(input) {
      const known = [input.low, input.start, input.high].indexOf(input.value)
      return known < 0 ? write(input.form, input.value) : input.texts[known]
    }

    stepOf(input) { return Math.round(input.steps * placeOf(input, input.value)) }

    at(output, moved, value) {
      return interpolate(output, output.uses.map(key => placeOf(this.byKey[key], key === moved ? value : this.byKey[key].value)))
    }

    // A slider's value has three digits, as it is written.
    set(input, step) {
      const at = Math.min(Math.max(step, 0), input.steps)
      const exact = valueAt(input, at / input.steps)
      const digits = Number(shown(input.form, exact).toPrecision(3))
      this.choose(input, at === 0 ? input.low : at === input.steps ? input.high : hidden(input.form, digits))
    }

    choose(input, value) {
      input.value = Math.min(Math.max(value, input.low), input.high)
      this.show()
      this.remember()
    }

    sliders() {
      for (const slider of this.element.querySelectorAll('input[type=range]')) {
        const input = this.byKey[slider.dataset.input]
        slider.hidden = false
        slider.oninput = () => this.set(input, Number(slider.value))
      }
    }

    // A number in the text: dragged sideways, or moved by the keys of a slider.
    numbers() {
      for (const number of this.find('[data-drag]')) {
        const input = this.byKey[number.dataset.drag]
        const set = { role: 'slider', tabindex: 0, 'aria-label': input.label, 'aria-valuemin': 0, 'aria-valuemax': input.steps, title: words('Drag to change the {0}', input.label) }
        for (const [name, value] of Object.entries(set)) number.setAttribute(name, value)
        let from = null
        number.onpointerdown = event => {
          from = { x: event.clientX, step: this.stepOf(input) }
          number.setPointerCapture(event.pointerId)
          number.focus()
        }
        number.onpointermove = event => { if (from) this.set(input, from.step + Math.round((event.clientX - from.x) / 240 * input.steps)) }
        number.onpointerup = number.onpointercancel = () => { from = null }
        number.onkeydown = event => {
          const moves = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 10, PageDown: -10, Home: -input.steps, End: input.steps }
          if (!(event.key in moves)) return
          event.preventDefault()
          this.set(input, this.stepOf(input) + moves[event.key])
        }
      }
    }

    tools() {
      const tools = this.element.querySelector('.tools')
      const said = tools.querySelector('.said')
      tools.hidden = false
      this.reset = tools.querySelector('.reset')
      this.reset.onclick = () => { for (const input of this.inputs) input.value = input.start; this.show(); this.remember() }
      tools.querySelector('.copy').onclick = async () => {
        const address = this.address(new URL(location.href))
        address.hash = this.element.id
        try {
          await navigator.clipboard.writeText(address.href)
          said.textContent = words('Copied: the link shows these numbers.')
        } catch {
          said.replaceChildren(Object.assign(document.createElement('a'), { href: address.href, textContent: words('The link to these numbers') }))
        }
      }
    }

    address(url) {
      for (const input of this.inputs) {
        const name = `${this.id}.${input.name}`
        if (input.value === input.start) url.searchParams.delete(name)
        else url.searchParams.set(name, Number(input.value.toPrecision(6)))
      }
      return url
    }

    restore(asked) {
      for (const input of this.inputs) {
        const value = Number.parseFloat(asked.get(`${this.id}.${input.name}`))
        input.value = Number.isFinite(value) ? Math.min(Math.max(value, input.low), input.high) : input.start
      }
    }

    remember() {
      clearTimeout(this.waiting)
      this.waiting = setTimeout(() => {
        try { history.replaceState(history.state, '', this.address(new URL(location.href))) } catch { /* then this view has no address */ }
        const verdict = this.verdict ? `, ${this.element.querySelector('.finding:not([hidden]) .verdict').textContent.trim().replace(/^\S+\s/, '')}` : ''
        this.element.querySelector('.unseen').textContent = `${this.title}: ${this.results[0].text}${verdict}`
      }, 250)
    }

    show() {
      this.results = this.outputs.map(output => {
        const number = this.at(output)
        return { number, text: output.uses.every(key => this.byKey[key].value === this.byKey[key].start) ? output.text : write(output.form, number) }
      })
      this.outputs.forEach((output, place) => {
        for (const field of this.find('[data-output]').filter(field => field.dataset.output === output.name)) {
          field.textContent = this.results[place].text
          field.classList.toggle('moved', this.results[place].text !== output.text)
        }
      })
      for (const input of this.inputs) this.showInput(input)
      if (this.verdict) this.judge()
      const start = this.isStart()
      this.reset.disabled = start
      // An answer in which no number has moved is still as computed.
      for (const view of this.views) view.classList.toggle('supposed', view.querySelector('.moved') !== null)
      cancelAnimationFrame(this.frame)
      this.frame = requestAnimationFrame(() => this.draw())
    }

    showInput(input) {
      const text = this.text(input)
      const step = this.stepOf(input)
      for (const field of this.find('[data-value]').filter(field => field.dataset.value === input.key)) field.textContent = text
      for (const slider of this.find('[data-input]').filter(slider => slider.dataset.input === input.key)) {
        slider.value = step
        slider.setAttribute('aria-valuetext', text)
      }
      for (const number of this.find('[data-drag]').filter(number => number.dataset.drag === input.key)) {
        number.textContent = text
        number.classList.toggle('moved', input.value !== input.start)
        number.setAttribute('aria-valuenow', step)
        number.setAttribute('aria-valuetext', text)
      }
    }

    judge() {
      const { relation, threshold, at_start } = this.verdict
      const verdict = this.isStart() ? at_start : holds[relation](this.results[0].number, threshold)
      this.element.querySelector('.finding.holds').hidden = !verdict
      this.element.querySelector('.finding.fails').hidden = verdict
    }

    // The first curve is as stated and stays; the second and the point follow the sliders.
    draw() {
      const plot = this.element.querySelector('.chart-area')
      const figure = plot.figure ??= JSON.parse(plot.querySelector('script').textContent)
      const along = this.byKey[this.along]
      const [main] = this.outputs
      const height = number => shown(main.form, number) / this.scale
      const places = figure.data[1].x.length - 1
      figure.data[1].y = figure.data[1].x.map((_, place) => height(this.at(main, this.along, valueAt(along, place / places))))
      figure.data[2].x = [shown(along.form, along.value)]
      figure.data[2].y = [height(this.results[0].number)]
      plot.setAttribute('aria-label', words('{0} at {1}', `${this.title}: ${this.results[0].text}`, this.inputs.map(input => `${input.label} ${this.text(input)}`).join(', ')))
      if (plot.target && plot.dataset.drawn) Plotly.restyle(plot.target, { x: [figure.data[1].x, figure.data[2].x], y: [figure.data[1].y, figure.data[2].y] }, [1, 2])
    }
  }

  return { write, start: elements => elements.map(element => element.explorable = new Explorable(element)) }
})()
