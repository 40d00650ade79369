/** One graph of a model and one hardened reader of its XML; knows the notation, not the engine. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"folder", "shared"})
package vn.hoso.bpmn;
