package vn.hoso.paper;

/**
 * The person a dossier is about.
 *
 * @param called what the procedure calls such a person, for example "Người xin vào Đảng"
 */
public record Concerned(String called, String name) {}
