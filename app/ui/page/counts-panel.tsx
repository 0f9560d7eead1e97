import { Icon } from "#app/ui/icon.tsx";
import { remembered } from "#app/ui/remembered.ts";

interface Column {
  readonly title: string;
  readonly items: readonly string[];
}

export interface CountsPanelProps {
  counts: Column;
  countsNot: Column;
  level?: 2 | 3;
}

const content = remembered(CountsContent);

/** What counts and what does not, before the field; beside each other from 800 px. */
export function CountsPanel(props: CountsPanelProps) {
  return <div className="loket-counts" dangerouslySetInnerHTML={content(props)} />;
}

function CountsContent({ counts, countsNot, level = 2 }: CountsPanelProps) {
  const Title = `h${level}` as const;
  return (
    <>
      {[counts, countsNot].map((column) => (
        <div key={column.title}>
          <Title className="utrecht-heading-3">{column.title}</Title>
          <ul className={column === counts ? "loket-marks loket-marks--yes" : "loket-marks"}>
            {column.items.map((item, index) => (
              <li key={index}>
                <Icon name={column === counts ? "check" : "x"} />
                <span>{item}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
