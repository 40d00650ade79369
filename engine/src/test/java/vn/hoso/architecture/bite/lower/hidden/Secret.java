package vn.hoso.architecture.bite.lower.hidden;

public class Secret {}
