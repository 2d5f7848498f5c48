// What a system-call trace by `strace -yy` says about the network: whom the traced processes spoke to, or offered to hear.
//
//   1234 connect(7<TCP:[608191]>, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("192.0.2.1")}, 16) = -1 EINPROGRESS (…)
//   1234 sendto(9<UDPv6:[[::1]:49326->[::1]:53]>, "…", 20, 0, NULL, 0) = 20

/** Every call that can reach another machine or be reached from one. */
export const NETWORK_CALLS = ['socket', 'connect', 'bind', 'sendto', 'sendmsg', 'sendmmsg'] as const

export interface TracedCalls {
  /** Calls of the kinds above, whatever they did. */
  count: number
  /** Those that name somebody outside this machine, or an address that was not understood, as `strace` wrote them. */
  foreign: string[]
  /** How often Chromium asked the system whether it has a route of version 6, on a socket that sent nothing. */
  routeQuestions: number
}

const CALL = new RegExp(`^\\d+\\s+(${NETWORK_CALLS.join('|')})\\(`)
const FAMILY = /sa_family=(\w+)/g
const ADDRESS = /inet_addr\("([^"]*)"\)|inet_pton\(AF_INET6, "([^"]*)"/g
/** Between processes of this machine, and to its own kernel. */
const LOCAL_FAMILIES = new Set(['AF_UNIX', 'AF_UNSPEC', 'AF_NETLINK'])
const INTERNET_FAMILIES = new Set(['AF_INET', 'AF_INET6'])
const SOCKET = /socket\((\w+),/
/** The other end of the socket that is sent on. */
const OTHER_END = /^\d+\s+\w+\(\d+<(?:TCP|UDP)(?:v6)?:\[[^<>]*->\[?([^<>]*?)\]?:\d+\]>/
const ROUTE_CONNECT = /^\d+\s+connect\(\d+<UDPv6:/

/**
 * Before it looks up any name, 127.0.0.1 included, Chromium connects a datagram socket to this address, which sends nothing
 * but makes the system look for a route. It has no switch for that.
 */
const ROUTE_QUESTION = '2001:4860:4860::8888'

export function readTrace(text: string): TracedCalls {
  const calls = text.split('\n').filter((line) => CALL.test(line))
  const abroad = calls.filter((call) => !isLocal(withoutContent(call)))
  const foreign = abroad.filter((call) => !isRouteQuestion(call))
  return { count: calls.length, foreign, routeQuestions: abroad.length - foreign.length }
}

/** Sending on that socket would be a call of its own, with this address as its other end. */
const isRouteQuestion = (call: string) => ROUTE_CONNECT.test(call) && call.includes(`"${ROUTE_QUESTION}"`)

/** What was sent may look like anything, an address included: text in quotation marks goes unless a function names it. */
const withoutContent = (call: string) =>
  call.replaceAll(
    /(inet_addr\(|inet_pton\(AF_INET6, )?"(?:[^"\\]|\\.)*"(?:\.\.\.)?/g,
    (text, isAddress: string | undefined) => (isAddress === undefined ? '""' : text),
  )

function isLocal(call: string): boolean {
  const otherEnd = OTHER_END.exec(call)?.[1]
  if (otherEnd !== undefined && !isThisMachine(otherEnd)) return false
  const socket = SOCKET.exec(call)?.[1]
  if (socket !== undefined) return LOCAL_FAMILIES.has(socket) || INTERNET_FAMILIES.has(socket)
  const families = [...call.matchAll(FAMILY)].map(([, family]) => family!)
  const addresses = [...call.matchAll(ADDRESS)].map(([, four, six]) => four ?? six!)
  const internet = families.filter((family) => INTERNET_FAMILIES.has(family))
  if (!families.every((family) => LOCAL_FAMILIES.has(family) || INTERNET_FAMILIES.has(family))) return false
  return internet.length === addresses.length && addresses.every(isThisMachine)
}

const isThisMachine = (address: string) => /^(::ffff:)?127\.\d+\.\d+\.\d+$/.test(address) || address === '::1'
