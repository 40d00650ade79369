package vn.hoso.architecture.bite;

/** Root of a tiny application that breaks the rules, so that the rules can be seen to bite. */
@org.springframework.modulith.Modulithic
public interface Bite {}
