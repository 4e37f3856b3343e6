package org.resolint.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * The processor time of the thread that runs a benchmark, beside the time on the wall that JMH
 * takes: the one to read where other programs run on the same machine.
 */
@AuxCounters(AuxCounters.Type.EVENTS)
@State(Scope.Thread)
public class ProcessorTime {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final long NANOS = 1_000;

  /** Microseconds that this thread has had the processor in one iteration. */
  public long cpuMicros;

  private long begun;

  /** Starts the clock. */
  @Setup(Level.Iteration)
  public void begin() {
    begun = THREADS.getCurrentThreadCpuTime();
  }

  /** Stops the clock. */
  @TearDown(Level.Iteration)
  public void end() {
    cpuMicros = (THREADS.getCurrentThreadCpuTime() - begun) / NANOS;
  }
}
