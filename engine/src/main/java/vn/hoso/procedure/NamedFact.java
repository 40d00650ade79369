package vn.hoso.procedure;

import vn.hoso.shared.Text;

/**
 * A fact of a dossier that a procedure names: a date ({@code cellResolution}) or a yes/no ({@code
 * youthUnionMember}).
 *
 * @param origin where its value comes from
 */
public record NamedFact(String name, Text label, Origin origin) {

  /** Where the value of a fact comes from. */
  public enum Origin {
    /** A field of a form carries it ({@code x-fact}, {@code x-condition}). */
    FORM,
    /** The route of the dossier decides it when the dossier is opened. */
    ROUTE
  }
}
