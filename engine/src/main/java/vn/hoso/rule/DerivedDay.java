package vn.hoso.rule;

import vn.hoso.deadline.Confidence;
import vn.hoso.deadline.TimeLimit;
import vn.hoso.shared.Text;

/**
 * A day that follows from another one: 12 months after the ceremony. Nobody enters it; limits and
 * waits may count from it as from a dated fact.
 *
 * @param from name of the dated fact, or of the derived day, it is counted from
 * @param plus how long after that
 */
public record DerivedDay(
    String name, Text label, String from, TimeLimit plus, String source, Confidence confidence) {}
