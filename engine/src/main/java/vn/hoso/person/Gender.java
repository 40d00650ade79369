package vn.hoso.person;

/** As written in the person's papers. */
public enum Gender {
  MALE,
  FEMALE
}
