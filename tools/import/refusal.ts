/** A publisher's file that is not what the importer understands. Its message is all a person needs to see. */
export class Refusal extends Error {
  override name = 'Refusal';
}
