// Reading a system-call trace: nothing that leaves the machine is passed over, whatever stands around it.
import { describe, expect, test } from 'vitest'
import { readTrace } from '../support/traced-calls'

const foreignIn = (...lines: string[]) => readTrace(lines.join('\n')).foreign.length

describe('a system-call trace', () => {
  test.each([
    [
      'a connection to the loopback',
      '7 connect(5, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("127.0.0.1")}, 16) = 0',
    ],
    [
      'one that is still under way',
      '7 connect(5, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("127.0.0.53")}, 16 <unfinished ...>',
    ],
    [
      'the loopback of version 6',
      '7 bind(5, {sa_family=AF_INET6, sin6_port=htons(0), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "::1", &sin6_addr), sin6_scope_id=0}, 28) = 0',
    ],
    [
      'a socket of the file system',
      '7 connect(5, {sa_family=AF_UNIX, sun_path="/run/a"}, 9) = -1 ENOENT (No such file or directory)',
    ],
    [
      'a question to the kernel',
      '7 sendto(5, [{nlmsg_len=20}, 0x1], 20, 0, {sa_family=AF_NETLINK, nl_pid=0, nl_groups=00000000}, 12) = 20',
    ],
    [
      'what is sent to whom one is connected',
      '7 sendto(5, "GET / HTTP/1.1\\r\\nHost: 192.0.2.1"..., 99, 0, NULL, 0) = 99',
    ],
    [
      'text that looks like an address',
      '7 sendmsg(5, {msg_name=NULL, msg_iov=[{iov_base="sa_family=AF_INET \\"inet_addr", iov_len=9}]}, 0) = 9',
    ],
    ['a socket that is not used', '7 socket(AF_INET6, SOCK_DGRAM|SOCK_CLOEXEC, IPPROTO_IP) = 5'],
    ['the end of a call', '7 <... connect resumed>) = 0'],
  ])('finds nothing in %s', (_, line) => {
    expect(foreignIn(line)).toBe(0)
  })

  test.each([
    [
      'a connection elsewhere',
      '7 connect(5, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("192.0.2.1")}, 16) = -1 EINPROGRESS (Operation now in progress)',
    ],
    [
      'one by version 6',
      '7 connect(5, {sa_family=AF_INET6, sin6_port=htons(443), inet_pton(AF_INET6, "2001:db8::1", &sin6_addr), sin6_scope_id=0}, 28) = 0',
    ],
    [
      'an ear for every network',
      '7 bind(5, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("0.0.0.0")}, 16) = 0',
    ],
    [
      'a datagram',
      '7 sendto(5, "x", 1, 0, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("192.0.2.53")}, 16) = 1',
    ],
    [
      'a message',
      '7 sendmsg(5, {msg_name={sa_family=AF_INET, sin_port=htons(9), sin_addr=inet_addr("192.0.2.1")}, msg_namelen=16}, 0 <unfinished ...>',
    ],
    [
      'one of many messages',
      '7 sendmmsg(5, [{msg_hdr={msg_name={sa_family=AF_INET, sin_addr=inet_addr("127.0.0.1")}}}, {msg_hdr={msg_name={sa_family=AF_INET, sin_addr=inet_addr("192.0.2.1")}}}], 2, 0) = 2',
    ],
    ['an address that is not written out', '7 connect(5, {sa_family=AF_INET, sin_port=htons(443)}, 16) = 0'],
    ['a family that nobody knows here', '7 connect(5, {sa_family=AF_VSOCK, svm_cid=0x2}, 16) = 0'],
    ['a raw line', '7 socket(AF_PACKET, SOCK_RAW, htons(0x3 /* ETH_P_ALL */)) = 5'],
  ])('finds %s', (_, line) => {
    expect(foreignIn('7 socket(AF_INET, SOCK_STREAM, IPPROTO_IP) = 5', line, '7 exit_group(0) = ?')).toBe(1)
  })

  const question = (file: string) =>
    `7 connect(${file}, {sa_family=AF_INET6, sin6_port=htons(443), inet_pton(AF_INET6, "2001:4860:4860::8888", &sin6_addr)}, 28) = 0`

  test('tells Chromium’s question for a route from speaking to that address', () => {
    const asked = question('15<UDPv6:[[::]:49326]>')
    expect(readTrace(asked)).toMatchObject({ foreign: [], routeQuestions: 1 })
    const spoken = '7 sendto(15<UDPv6:[[2001:db8::7]:49326->[2001:4860:4860::8888]:443]>, "x", 1, 0, NULL, 0) = 1'
    expect(readTrace(`${asked}\n${spoken}`)).toMatchObject({ foreign: [spoken], routeQuestions: 1 })
    for (const file of ['15<TCPv6:[608176]>', '15'])
      expect(readTrace(question(file))).toMatchObject({ foreign: [question(file)], routeQuestions: 0 })
  })

  test('looks at the other end of what is sent on', () => {
    const sent = (end: string) => `7 sendto(5<TCP:[127.0.0.1:5->${end}:80]>, "x", 1, 0, NULL, 0) = 1`
    expect(foreignIn(sent('127.0.0.1'), '7 sendmsg(5<UNIX-STREAM:[7->8, "/run/a"]>, {msg_name=NULL}, 0) = 1')).toBe(0)
    expect(foreignIn(sent('192.0.2.1'))).toBe(1)
  })

  test('counts the calls it has read, so that an empty trace is not taken for a quiet one', () => {
    expect(readTrace('')).toEqual({ count: 0, foreign: [], routeQuestions: 0 })
    expect(readTrace('7 +++ exited with 0 +++\n7 socket(AF_UNIX, SOCK_STREAM, 0) = 4').count).toBe(1)
  })
})
