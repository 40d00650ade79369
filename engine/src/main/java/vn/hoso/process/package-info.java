/**
 * What a dossier and the engine ask of each other: acts the process calls, answers only the engine
 * has. Owned here, answered above by {@code workflow}.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"dossier", "organisation", "procedure", "rule", "unit"})
package vn.hoso.process;
