/**
 * How a tag becomes a component of React. `frameworks/react.js`, which is generated, makes one of
 * each.
 */
import {createComponent, type EventName} from '@lit/react';
import * as React from 'react';

/** Properties with the attribute of the same meaning, or `null` where no text can say it. */
type Properties = Readonly<Record<string, string | null>>;
type Events = Readonly<Record<string, string>>;

/**
 * A component for a tag. In a page it sets properties and listens to events as soon as React has the
 * element, also where it takes over what a server has sent: React 19 by itself does neither there,
 * and React 18 knows attributes only. On a server it is the tag, with its attributes and the words
 * inside.
 */
export function component(
  tagName: string,
  elementClass: new () => HTMLElement,
  properties: Properties,
  events: Events,
): unknown {
  if (typeof document === 'undefined') return tagOnServer(tagName, properties, events);
  return createComponent({
    react: React,
    tagName,
    elementClass,
    events: events as Record<string, EventName>,
  });
}

function tagOnServer(tagName: string, properties: Properties, events: Events) {
  return (props: Record<string, unknown>): React.ReactElement => {
    const written: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(props)) {
      const attribute = properties[name];
      if (attribute) written[attribute] = attributeValue(value);
      else if (name === 'className') written.class = value;
      else if (attribute === undefined && !(name in events)) written[name] = value;
    }
    return React.createElement(tagName, written);
  };
}

function attributeValue(value: unknown): string | undefined {
  if (value === true) return '';
  if (value === false || value === undefined || value === null) return undefined;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
