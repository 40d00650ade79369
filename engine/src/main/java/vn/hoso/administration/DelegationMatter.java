package vn.hoso.administration;

/** A procedure in which the right to decide can be delegated. */
record DelegationMatter(String slug, String name) {}
