/**
 * Portable tasks on Apache Spark. {@link org.ursell.spark.SparkProvider} is found by {@link
 * java.util.ServiceLoader} in the process of the user, where it starts Spark's own {@code
 * spark-submit} as a process beside: so the libraries of the two never meet, and the settings of a
 * Spark installation count. In that process {@link org.ursell.spark.SparkTasks} is the program that
 * is submitted. Tasks and results go through its standard input and output as {@link
 * org.ursell.spark.Parcel}s; when the input ends, for whatever reason, so does the work on Spark.
 *
 * <p>A parcel of all tasks of a round goes to each executor once, and a task of Spark is a block of
 * their numbers. Symja and the command line never travel.
 */
package org.ursell.spark;
