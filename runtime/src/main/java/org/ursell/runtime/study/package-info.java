/**
 * Studies: questions about a model at some parameter points, and their answers. A {@link
 * org.ursell.runtime.study.Study} takes a model as a {@link org.ursell.runtime.equations.Subject},
 * derived, compiled or committed, and knows nothing of files, tables or command lines.
 *
 * <p>{@link org.ursell.runtime.study.Points} says where it looks and at how many sites, {@link
 * org.ursell.runtime.study.Start} where runs start; beyond that each question has a class of its
 * own:
 *
 * <ul>
 *   <li>{@link org.ursell.runtime.study.LifetimeStudy}: how long coherence lives, by truncated
 *       equations of several orders, exactly, and by the law at large N;
 *   <li>{@link org.ursell.runtime.study.JudgingStudy}: how far these lifetimes are to be trusted;
 *   <li>{@link org.ursell.runtime.study.TraceStudy}: an observable in time;
 *   <li>{@link org.ursell.runtime.study.LawStudy}: the law of phase diffusion;
 *   <li>{@link org.ursell.runtime.study.CriticalStudy}: where the state without phase becomes
 *       unstable;
 *   <li>{@link org.ursell.runtime.study.SweepStudy}: many points of a grid, measured.
 * </ul>
 *
 * <pre>{@code
 * Subject subject = new OneGroupModel();
 * ModelDescriptor model = subject.descriptor();
 * Points points = Points.of(model, Sizes.of(model, 20, 50, 100)).with("V", 0.75);
 * LifetimeStudy study = LifetimeStudy.of(subject, points, 1, 2, 3, 4).besideExact();
 * List<Verdict> verdicts = study.judging(study.run(2)).run(2);
 * }</pre>
 */
package org.ursell.runtime.study;
