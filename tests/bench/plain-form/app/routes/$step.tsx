import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { createDraft, readDraft, saveDraft, type Answers } from "../drafts.server.ts";
import { Frame } from "../frame.tsx";
import { Question } from "../question.tsx";
import { sessions } from "../session.server.ts";
import { steps, type Step } from "../steps.ts";

export const meta: MetaFunction<typeof loader> = ({ data: known }) => [
  { title: `${known?.title ?? "Fout"} - Formulier` },
];

/** A step, the draft of the visitor, and no step before those that are not answered. */
async function enter({ request, params }: LoaderFunctionArgs | ActionFunctionArgs) {
  const index = steps.findIndex(({ id }) => id === params["step"]);
  const step = steps[index];
  if (!step) throw new Response("Not Found", { status: 404 });
  const session = await sessions.getSession(request.headers.get("Cookie"));
  const id = session.get("draft");
  const answers: Answers = (id ? await readDraft(id) : null) ?? {};
  const missing = steps.find((one) => !(one.id in answers));
  if (missing && steps.indexOf(missing) < index) throw redirect(`/${missing.id}`);
  return { index, step, session, id, answers };
}

export async function loader(args: LoaderFunctionArgs) {
  const { index, step, answers } = await enter(args);
  const { title, hint, why, fields } = step;
  return {
    title,
    hint,
    why,
    fields,
    given: answers[step.id] ?? {},
    number: index + 1,
    back: steps[index - 1]?.id ?? null,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { index, step, session, id, answers } = await enter(args);
  const typed = typedIn(step, await args.request.formData());
  const read = step.schema.safeParse(typed);
  if (!read.success) {
    const errors = Object.fromEntries(
      read.error.issues.map(({ path, message }) => [String(path[0]), message]),
    );
    return data({ errors, typed }, { status: 422 });
  }
  const next = `/${steps[index + 1]?.id ?? "klaar"}`;
  if (id) {
    await saveDraft(id, { ...answers, [step.id]: read.data });
    return redirect(next);
  }
  session.set("draft", await createDraft({ [step.id]: read.data }));
  return redirect(next, { headers: { "Set-Cookie": await sessions.commitSession(session) } });
}

function typedIn({ fields }: Step, form: FormData): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    fields.map(({ name, kind }) => [name, kind === "checkboxes" ? form.getAll(name) : form.get(name)]),
  );
}

export default function StepPage() {
  const { title, hint, why, fields, given, number, back } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const values: Readonly<Record<string, unknown>> = refused?.typed ?? given;
  return (
    <Frame back={back === null ? undefined : `/${back}`}>
      <p className="steps">
        Stap {number} van {steps.length}
      </p>
      <h1>{title}</h1>
      <p className="hint">{hint}</p>
      {refused ? (
        <section className="errors" role="alert">
          <h2>Controleer uw antwoorden</h2>
          <ul>
            {Object.entries(refused.errors).map(([name, message]) => (
              <li key={name}>
                <a href={`#${name}`}>{message}</a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <Form method="post">
        {fields.map((field) => (
          <Question
            key={field.name}
            field={field}
            value={values[field.name]}
            error={refused?.errors[field.name]}
          />
        ))}
        <button className="utrecht-button utrecht-button--primary-action">Verder</button>
      </Form>
      <details>
        <summary>Waarom vragen wij dit?</summary>
        <p>{why}</p>
      </details>
    </Frame>
  );
}
