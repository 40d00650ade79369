package vn.hoso.conclusion;

import vn.hoso.shared.Text;

/**
 * What a gate comes to when nobody has judged yet.
 *
 * @param clear whether it is plainly met, or asks nothing here
 * @param seen what it was told by; a conclusion holds as long as this stays
 */
record GateVerdict(boolean clear, Text text, String seen) {}
