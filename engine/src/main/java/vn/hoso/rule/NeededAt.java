package vn.hoso.rule;

/**
 * The step at which a paper must be there.
 *
 * @param name in the language of whoever asks
 */
public record NeededAt(String step, String name) {}
