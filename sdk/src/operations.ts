import type { paths } from './generated/schema.ts'

/*
 * The service's operations as types: which paths take a method, what each needs and what it answers. A path,
 * parameter or field that the OpenAPI document does not have does not compile.
 */

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'

/** Paths that take the method. */
export type PathOf<M extends Method> = {
  [P in keyof paths]: paths[P] extends { [K in M]: object } ? P : never
}[keyof paths]

type Operation<M extends Method, P extends keyof paths> = paths[P][M]

type Field<T, Name extends string> = T extends { [K in Name]?: infer V } ? Exclude<V, undefined> : never

type ParametersOf<O> = Field<O, 'parameters'>
type JsonBodyOf<O> = Field<Field<Field<O, 'requestBody'>, 'content'>, 'application/json'>

/** The query parameters of an operation. */
export type QueryOf<M extends Method, P extends PathOf<M>> = Field<ParametersOf<Operation<M, P>>, 'query'>

type Needed<Name extends string, V> = [V] extends [never] ? unknown : { readonly [K in Name]: V }
type Possible<Name extends string, V> = [V] extends [never] ? unknown : { readonly [K in Name]?: V }

/** What an operation needs: path parameters and a JSON body where it has them; a form is given as it is sent. */
export type InputOf<M extends Method, P extends PathOf<M>> = Needed<
  'path',
  Field<ParametersOf<Operation<M, P>>, 'path'>
> &
  Possible<'query', Field<ParametersOf<Operation<M, P>>, 'query'>> &
  Needed<'body', JsonBodyOf<Operation<M, P>>>

type Success = 200 | 201 | 202 | 204

type ReplyOf<R> = {
  [S in keyof R & Success]: {
    readonly status: S
    readonly body: R[S] extends { content: { 'application/json': infer B } } ? B : undefined
    readonly headers: Headers
  }
}[keyof R & Success]

/** What an operation answers when it succeeds, told apart by `status`. */
export type AnswerOf<M extends Method, P extends PathOf<M>> = ReplyOf<Field<Operation<M, P>, 'responses'>>
