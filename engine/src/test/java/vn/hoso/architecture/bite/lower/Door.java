package vn.hoso.architecture.bite.lower;

public class Door {}
