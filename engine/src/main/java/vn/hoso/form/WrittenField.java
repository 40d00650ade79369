package vn.hoso.form;

import vn.hoso.shared.Text;

/**
 * What a completed step says in one field, in words.
 *
 * @param name of the field in the form
 * @param value dates as 05/09/2026, choices by their title, papers by their name, several lines for
 *     a list
 */
public record WrittenField(String name, Text label, Text value) {}
