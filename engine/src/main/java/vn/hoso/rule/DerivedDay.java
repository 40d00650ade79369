package vn.hoso.rule;

import vn.hoso.deadline.Confidence;
import vn.hoso.deadline.TimeLimit;
import vn.hoso.shared.Text;

/**
 * A day that follows from another one: 12 months after the ceremony, 90 working days before an end.
 * Nobody enters it; limits and waits may count from it as from a dated fact.
 *
 * @param from name of the dated fact, or of the derived day, it is counted from
 * @param plus how long after that, or before it
 * @param before whether it lies before the day it is counted from
 */
public record DerivedDay(
    String name,
    Text label,
    String from,
    TimeLimit plus,
    boolean before,
    String source,
    Confidence confidence) {}
