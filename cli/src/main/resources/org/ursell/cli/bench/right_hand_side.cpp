// A right-hand side that is called as 'ursell bench' calls its own. The file that is named as the
// argument holds the number of unknowns, that of coefficients with the room behind them, the state
// and the coefficients. Then every line of standard input is a number of calls, answered by the
// nanoseconds of processor time that they took; 0 asks for the derivatives at the state.
#include <cmath>
#include <cstdio>
#include <ctime>
#include <vector>

#define RESTRICT __restrict
#define NOT_INLINED __attribute__((noinline))

using std::fma;

// The right-hand side stands here.

static double processor_nanoseconds() {
  timespec now;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return 1e9 * now.tv_sec + now.tv_nsec;
}

static bool read(FILE *file, std::vector<double> &values) {
  for (double &value : values) {
    if (fscanf(file, "%lf", &value) != 1) return false;
  }
  return true;
}

int main(int, char **arguments) {
  FILE *file = fopen(arguments[1], "r");
  int unknowns, coefficients;
  if (!file || fscanf(file, "%d %d", &unknowns, &coefficients) != 2) return 1;
  std::vector<double> y(unknowns), c(coefficients), d(unknowns);
  if (!read(file, y) || !read(file, c)) return 1;
  fclose(file);
  long calls;
  while (scanf("%ld", &calls) == 1) {
    if (calls == 0) {
      derivative(y.data(), c.data(), d.data());
      for (double each : d) printf("%.17g\n", each);
    } else {
      double begin = processor_nanoseconds();
      int next = 0;
      for (long call = 0; call < calls; call++) {
        derivative(y.data(), c.data(), d.data());
        y[next] += 1e-14 * d[next];
        next = next + 1 == unknowns ? 0 : next + 1;
      }
      printf("%.17g\n", processor_nanoseconds() - begin);
    }
    fflush(stdout);
  }
  return 0;
}
