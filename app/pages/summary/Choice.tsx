interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  /** Each value with its words. */
  options: readonly (readonly [Value, string])[];
  choose: (value: Value) => void;
}

/** One of a few ways to hand the summary over. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, value, options, choose } = props;
  return (
    <label>
      {label}
      <select
        value={value}
        autoComplete="off"
        onChange={({ target }) => {
          const chosen = options[target.selectedIndex];
          if (chosen) choose(chosen[0]);
        }}
      >
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
