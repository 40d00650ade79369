package vn.hoso.rule;

import vn.hoso.deadline.Confidence;
import vn.hoso.shared.SecrecyLevel;

/**
 * The độ mật of a type of paper.
 *
 * @param confidence of this mark alone, which an installation may set for itself
 */
public record Secrecy(SecrecyLevel level, Confidence confidence) {}
