import { redirect, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readDraft } from "../drafts.server.ts";
import { Frame } from "../frame.tsx";
import { sessions } from "../session.server.ts";
import { steps } from "../steps.ts";

export const meta: MetaFunction = () => [{ title: "Dit vulde u in - Formulier" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const session = await sessions.getSession(request.headers.get("Cookie"));
  const id = session.get("draft");
  const answers = id ? await readDraft(id) : null;
  if (!answers || steps.some((step) => !(step.id in answers))) throw redirect(`/${steps[0]?.id}`);
  return { answers };
}

export default function Done() {
  const { answers } = useLoaderData<typeof loader>();
  return (
    <Frame>
      <h1>Dit vulde u in</h1>
      <dl>
        {steps.map(({ id, title }) => (
          <div key={id}>
            <dt>{title}</dt>
            <dd>{Object.values(answers[id] ?? {}).join(", ")}</dd>
          </div>
        ))}
      </dl>
    </Frame>
  );
}
