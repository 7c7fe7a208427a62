/**
 * ESLint rule: what `prepare` and `exec` are given is written in the program, not put together from values.
 *   fine: handle.prepare('SELECT … WHERE id = ?'), handle.prepare(`SELECT ${columns} FROM stories`) where `const columns = 'id, title'`
 *   not:  handle.prepare(`… WHERE id = '${id}'`), handle.prepare('… = ' + id), const sql = `… ${id}`; handle.exec(sql)
 */
export const noPastedSql = {
  meta: { type: 'problem', schema: [], messages: { pasted: 'No SQL out of pasted strings: bind values with ?.' } },
  create(context) {
    return {
      'CallExpression[callee.property.name=/^(prepare|exec)$/]'(call) {
        const text = call.arguments[0]
        if (call.arguments.length === 1 && text && isPasted(text, context.sourceCode)) context.report({ node: text, messageId: 'pasted' })
      }
    }
  }
}

/** A string is pasted when some part of it is neither written out nor a constant that is itself written out. */
function isPasted(node, sourceCode) {
  if (node.type === 'TemplateLiteral') return node.expressions.some((part) => !isWrittenOut(part, sourceCode))
  if (node.type === 'BinaryExpression') return ![node.left, node.right].every((part) => isWrittenOut(part, sourceCode))
  if (node.type === 'Identifier') return isPastedConstant(node, sourceCode)
  return false
}

function isWrittenOut(node, sourceCode) {
  if (node.type === 'Literal') return true
  if (node.type === 'Identifier') {
    const value = constantValue(node, sourceCode)
    return value !== null && isWrittenOut(value, sourceCode)
  }
  return (node.type === 'TemplateLiteral' || node.type === 'BinaryExpression') && !isPasted(node, sourceCode)
}

/** `exec(sql)` is followed back to `const sql = …`; what comes from elsewhere (a migration's own text) is not seen here. */
function isPastedConstant(node, sourceCode) {
  const value = constantValue(node, sourceCode)
  return value !== null && isPasted(value, sourceCode)
}

function constantValue(identifier, sourceCode) {
  for (let scope = sourceCode.getScope(identifier); scope; scope = scope.upper) {
    const definition = scope.set.get(identifier.name)?.defs[0]
    if (definition) return definition.type === 'Variable' && definition.parent.kind === 'const' ? definition.node.init : null
  }
  return null
}
