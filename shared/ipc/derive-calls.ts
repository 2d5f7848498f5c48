// Turns the contract into an object of functions: the page's host, the preload's bridge, the tests' fakes.
import { contract } from './contract'
import type { Contract, Group } from './contract'

/** `vault.append`, as calls are named on the way between page and host. */
export type CallName = { [G in Group]: `${G}.${keyof Contract[G] & string}` }[Group]

/** The same groups and methods as the contract, every method made by `methodFor`. */
export type DerivedCalls<Method> = { readonly [G in Group]: { readonly [M in keyof Contract[G]]: Method } }

export const callNames: readonly CallName[] = Object.entries(contract).flatMap(([group, calls]) =>
  Object.keys(calls).map((method) => `${group}.${method}` as CallName),
)

export const deriveCalls = <Method>(methodFor: (name: CallName) => Method): DerivedCalls<Method> => {
  const groups = Object.entries(contract).map(([group, calls]) => [
    group,
    Object.fromEntries(Object.keys(calls).map((method) => [method, methodFor(`${group}.${method}` as CallName)])),
  ])
  return Object.fromEntries(groups) as DerivedCalls<Method>
}

/** The method of that name in an object derived from the contract. */
export const pickCall = <Method>(calls: DerivedCalls<Method>, name: CallName): Method => {
  const [group, method] = name.split('.') as [string, string]
  return (calls as Record<string, Record<string, Method>>)[group]![method]!
}
