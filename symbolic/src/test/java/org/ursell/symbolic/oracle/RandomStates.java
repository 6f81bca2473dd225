package org.ursell.symbolic.oracle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.ursell.runtime.equations.SiteOperator;

/** Seeded random density matrices. */
public final class RandomStates {
  private final Random random;

  /** A reproducible source of states. */
  public RandomStates(long seed) {
    this.random = new Random(seed);
  }

  /** A random positive single-site state of trace one: G G^+ / Tr of a complex Gaussian G. */
  public SiteOperator site(int levels) {
    SiteOperator gauss = operator(levels);
    SiteOperator positive = gauss.times(gauss.adjoint());
    return positive.times(1.0 / positive.trace().getReal(), 0.0);
  }

  /** A random single-site operator with complex Gaussian entries. */
  public SiteOperator operator(int levels) {
    SiteOperator gauss = SiteOperator.zero(levels);
    for (int i = 0; i < levels; i++) {
      for (int j = 0; j < levels; j++) {
        gauss = gauss.plus(i, j, random.nextGaussian(), random.nextGaussian());
      }
    }
    return gauss;
  }

  /** A random transition |i&gt;&lt;j|. */
  public SiteOperator transition(int levels) {
    return SiteOperator.transition(levels, random.nextInt(levels), random.nextInt(levels));
  }

  /**
   * A random state of all sites of a model, in general entangled, symmetrised over the permutations
   * of the sites of each group.
   */
  public ComplexMatrix symmetric(SiteModel model) {
    int[] levels =
        model.groups().stream()
            .flatMapToInt(g -> IntStream.generate(g::levels).limit(g.size()))
            .toArray();
    int dimension = 1;
    for (int d : levels) {
      dimension *= d;
    }
    double[] re = new double[dimension * dimension];
    double[] im = new double[dimension * dimension];
    for (int k = 0; k < re.length; k++) {
      re[k] = random.nextGaussian();
      im[k] = random.nextGaussian();
    }
    ComplexMatrix gauss = ComplexMatrix.of(dimension, re, im);
    // A Gaussian state of many sites is nearly maximally mixed; a few products of random site
    // states
    // keep its correlations large enough to test.
    ComplexMatrix rho = normalised(gauss.times(gauss.adjoint())).times(0.3, 0.0);
    double[] weights = {0.4, 0.2, 0.1};
    for (double weight : weights) {
      ComplexMatrix product = ComplexMatrix.identity(1);
      for (int d : levels) {
        product = product.kronecker(ComplexMatrix.of(site(d)));
      }
      rho = rho.plus(product.times(weight, 0.0));
    }
    List<int[]> permutations = permutations(model);
    ComplexMatrix sum = ComplexMatrix.zero(dimension);
    for (int[] permutation : permutations) {
      sum = sum.plus(rho.relabelled(basisMap(levels, permutation)));
    }
    return sum.times(1.0 / permutations.size(), 0.0);
  }

  /**
   * A random Hermitian operator of trace one whose joint cumulants of up to a number of sites are
   * all at work and whose higher ones vanish: the sum over set partitions of the sites of the
   * product of one connected operator a block, each without partial trace. It need not be positive.
   *
   * @param model the sites; equal ones are treated alike
   * @param order the largest number of correlated sites
   */
  public ComplexMatrix clusters(SiteModel model, int order) {
    List<Integer> groupOf = new ArrayList<>();
    List<SiteOperator> states = new ArrayList<>();
    List<List<SiteOperator>> deviations = new ArrayList<>();
    for (int g = 0; g < model.groups().size(); g++) {
      groupOf.addAll(Collections.nCopies(model.groups().get(g).size(), g));
      int levels = model.groups().get(g).levels();
      states.add(site(levels));
      deviations.add(List.of(traceless(levels), traceless(levels), traceless(levels)));
    }
    int dimension = 1;
    for (int g : groupOf) {
      dimension *= model.groups().get(g).levels();
    }
    ComplexMatrix sum = ComplexMatrix.zero(dimension);
    List<Integer> sites = IntStream.range(0, groupOf.size()).boxed().toList();
    for (List<List<Integer>> partition : CumulantTruncation.partitions(sites)) {
      if (partition.stream().allMatch(block -> block.size() <= order)) {
        List<List<Integer>> blocks = partition.stream().filter(b -> b.size() > 1).toList();
        int choices = (int) Math.round(Math.pow(3, blocks.size()));
        for (int choice = 0; choice < choices; choice++) {
          List<SiteOperator> factors = new ArrayList<>(groupOf.stream().map(states::get).toList());
          int rest = choice;
          for (List<Integer> block : blocks) {
            for (int site : block) {
              factors.set(site, deviations.get(groupOf.get(site)).get(rest % 3));
            }
            rest /= 3;
          }
          ComplexMatrix product = ComplexMatrix.identity(1);
          for (SiteOperator factor : factors) {
            product = product.kronecker(ComplexMatrix.of(factor));
          }
          sum = sum.plus(product);
        }
      }
    }
    return sum;
  }

  private SiteOperator traceless(int levels) {
    return site(levels).plus(site(levels).times(-1.0, 0.0));
  }

  private static ComplexMatrix normalised(ComplexMatrix positive) {
    return positive.times(1.0 / positive.trace().getReal(), 0.0);
  }

  /** The permutations of all sites that keep every site in its group. */
  private static List<int[]> permutations(SiteModel model) {
    List<int[]> partial = List.of(new int[0]);
    int first = 0;
    for (SiteModel.Group group : model.groups()) {
      for (int i = 0; i < group.size(); i++) {
        List<int[]> longer = new ArrayList<>();
        for (int[] prefix : partial) {
          for (int site = first; site < first + group.size(); site++) {
            int candidate = site;
            if (Arrays.stream(prefix).noneMatch(p -> p == candidate)) {
              int[] extended = Arrays.copyOf(prefix, prefix.length + 1);
              extended[prefix.length] = site;
              longer.add(extended);
            }
          }
        }
        partial = longer;
      }
      first += group.size();
    }
    return partial;
  }

  /** Where each product basis state goes when the digits of its index are permuted. */
  private static int[] basisMap(int[] levels, int[] permutation) {
    int dimension = 1;
    for (int d : levels) {
      dimension *= d;
    }
    int[] map = new int[dimension];
    for (int state = 0; state < dimension; state++) {
      int[] digits = new int[levels.length];
      int rest = state;
      for (int site = levels.length - 1; site >= 0; site--) {
        digits[site] = rest % levels[site];
        rest /= levels[site];
      }
      int image = 0;
      for (int site = 0; site < levels.length; site++) {
        image = image * levels[site] + digits[permutation[site]];
      }
      map[state] = image;
    }
    return map;
  }
}
