/** The code of pdf.js's worker; loading it makes it known to pdf.js (`globalThis.pdfjsWorker`). */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs'
