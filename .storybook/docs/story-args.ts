import {RESET_STORY_ARGS, STORY_ARGS_UPDATED, UPDATE_STORY_ARGS} from 'storybook/internal/core-events';
import type {Context} from './lit-block.js';

/** The story at the top of an element’s page, as far as its controls and its code need it. */
export interface PrimaryStory {
  readonly id: string;
  readonly argTypes: Readonly<Record<string, ArgType>>;
  readonly initialArgs: Readonly<Record<string, unknown>>;
}
interface ArgType {
  readonly options?: readonly string[];
  readonly control?: false | string | {readonly type?: string};
  readonly table?: {readonly defaultValue?: {readonly summary?: string}};
}
export type Args = Readonly<Record<string, unknown>>;

const kept = new WeakMap<Context, {args: Args; heard: Set<() => void>}>();

/** What the controls say now; `changed` is called when they say something else. */
export function argsOf(story: PrimaryStory, context: Context, changed: () => void): Args {
  let state = kept.get(context);
  if (!state) {
    const own = {args: story.initialArgs, heard: new Set<() => void>()};
    context.channel.on(STORY_ARGS_UPDATED, ({storyId, args}: {storyId: string; args: Args}) => {
      if (storyId !== story.id) return;
      own.args = args;
      own.heard.forEach((hear) => hear());
    });
    kept.set(context, own);
    state = own;
  }
  state.heard.add(changed);
  return state.args;
}

export const setArg = (story: PrimaryStory, context: Context, name: string, value: unknown): void => {
  context.channel.emit(UPDATE_STORY_ARGS, {storyId: story.id, updatedArgs: {[name]: value}});
};

export const resetArgs = (story: PrimaryStory, context: Context): void => {
  context.channel.emit(RESET_STORY_ARGS, {storyId: story.id});
};
