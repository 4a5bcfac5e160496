/** The first row of a table: what each of its columns is. */
export const HeadingRow = ({ headings }: { readonly headings: Readonly<Record<string, string>> }) => (
  <thead>
    <tr>
      {Object.values(headings).map((heading) => (
        <th key={heading} scope="col">
          {heading}
        </th>
      ))}
    </tr>
  </thead>
)
