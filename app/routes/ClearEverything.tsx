import { ConfirmDialog } from "../ui/ConfirmDialog";
import { useClear } from "./use-clear";

interface ClearEverythingProps {
  trigger: string;
  title: string;
  confirm: string;
  cancel: string;
}

/** Erases all there is in this tab, and the kept draft, once confirmed. */
export function ClearEverything(words: ClearEverythingProps) {
  const clear = useClear();
  return (
    <ConfirmDialog {...words} onConfirm={() => clear("erasing")}>
      All answers, supporting details, codes and request details in this tab are erased, and so is a
      draft kept in this browser. Files you saved stay, and so does what is in other tabs. This
      cannot be undone.
    </ConfirmDialog>
  );
}
