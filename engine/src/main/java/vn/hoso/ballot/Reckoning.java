package vn.hoso.ballot;

import java.util.List;

/**
 * What the rule makes of some numbers, in the asker's language.
 *
 * @param arithmetic the sum in plain words
 * @param problems what is to be looked at; none of it forbids anything
 */
public record Reckoning(String arithmetic, boolean passes, List<String> problems) {}
