/**
 * The page's one door to the main process: `window.variorum`, frozen, two functions.
 * Names are checked here against the phrase book and again by the main process; listeners are given plain data, never Electron's event.
 */
import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'
import type { Bridge } from '../contract'
import { isEventName, isRequestName } from '../contract/names'

const bridge: Bridge = Object.freeze<Bridge>({
  request(name, input) {
    if (!isRequestName(name)) return Promise.reject(new TypeError('unknown request'))
    return ipcRenderer.invoke(name, input)
  },
  onEvent(name, listener) {
    if (!isEventName(name)) throw new TypeError('unknown event')
    if (typeof listener !== 'function') throw new TypeError('a listener is a function')
    const hear = (_event: IpcRendererEvent, data: Parameters<typeof listener>[0]): void => listener(data)
    ipcRenderer.on(name, hear)
    return () => {
      ipcRenderer.removeListener(name, hear)
    }
  }
})

contextBridge.exposeInMainWorld('variorum', bridge)
