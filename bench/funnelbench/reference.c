/*
 * FunnelBench-1 in C: a small funnel with a fixed law, as a yardstick of speed (bench/README.md tells the law).
 * One core. Annoyance is kept as annoyance / 0.95^t, so that its decay costs nothing.
 *
 *   cc -O3 -march=native -o reference reference.c -lm
 *   ./reference customers marketers contacts reps leads ticks replications seed
 *
 * Standard output: means and standard deviations of every tick over the replications, as CSV.
 * Standard error: CPU milliseconds of the whole process and of the simulation alone.
 */
#define _POSIX_C_SOURCE 200809L
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { UNAWARE, LEAD, QUALIFIED, WON, OPTED_OUT, OUTPUTS = 5 };

struct terms {
  uint32_t customers, marketers, contacts, reps, leads, ticks, replications, seed;
};

/* Luck: xoshiro128++, seeded by murmur's finaliser. */
static uint32_t s[4];

static inline uint32_t mix(uint32_t z) {
  z = (z ^ (z >> 16)) * 0x85EBCA6Bu;
  z = (z ^ (z >> 13)) * 0xC2B2AE35u;
  return z ^ (z >> 16);
}

static inline uint32_t turned(uint32_t x, int by) { return (x << by) | (x >> (32 - by)); }

static void seed_luck(uint32_t seed, uint32_t replication) {
  uint32_t x = mix(mix(seed) + replication);
  for (uint32_t j = 0; j < 4; j++) s[j] = mix(x + (j + 1) * 0x9E3779B9u);
}

static inline uint32_t word(void) {
  uint32_t result = turned(s[0] + s[3], 7) + s[0], shifted = s[1] << 9;
  s[2] ^= s[0];
  s[3] ^= s[1];
  s[1] ^= s[2];
  s[0] ^= s[3];
  s[2] ^= shifted;
  s[3] = turned(s[3], 11);
  return result;
}

static inline double uniform(void) { return word() * 0x1p-32; }
static inline float trait(void) { return (float)(word() >> 8) * 0x1p-24f; }

/* Customers, and the queue of open leads as a ring. */
static float *need, *fit, *annoyance;
static uint8_t *state;
static uint32_t *queue, head, queued;

static inline void append(uint32_t i, uint32_t size) {
  uint32_t at = head + queued++;
  queue[at >= size ? at - size : at] = i;
}

static inline uint32_t take(uint32_t size) {
  uint32_t i = queue[head];
  if (++head == size) head = 0;
  queued--;
  return i;
}

static void allocate(uint32_t customers) {
  need = malloc(sizeof *need * customers);
  fit = malloc(sizeof *fit * customers);
  annoyance = malloc(sizeof *annoyance * customers);
  state = malloc(customers);
  queue = malloc(sizeof *queue * customers);
}

/* One replication; out holds ticks x OUTPUTS. */
static void replicate(const struct terms *p, uint32_t replication, double *out) {
  uint32_t n = p->customers;
  uint64_t count[5] = {n, 0, 0, 0, 0};
  double sum = 0, kept = 1;
  head = queued = 0;
  seed_luck(p->seed, replication);
  for (uint32_t i = 0; i < n; i++) {
    need[i] = trait();
    fit[i] = trait();
  }
  memset(annoyance, 0, sizeof *annoyance * n);
  memset(state, UNAWARE, n);
  for (uint32_t t = 0; t < p->ticks; t++) {
    sum *= (double)0.95f;
    kept *= (double)0.95f;
    double added = 1 / kept;
    if (kept < 1e-12) {
      for (uint32_t i = 0; i < n; i++) annoyance[i] = (float)(annoyance[i] * kept);
      kept = added = 1;
    }
    for (uint32_t m = 0; m < p->marketers; m++) {
      for (uint32_t k = 0; k < p->contacts; k++) {
        uint32_t i = (uint32_t)(((uint64_t)word() * n) >> 32);
        if (state[i] >= WON) continue;
        double before = annoyance[i] * kept, after = before + 1;
        annoyance[i] = (float)(annoyance[i] + added);
        sum += 1;
        if (after > 3.3 && uniform() < 0.01 * (after - 3.3)) {
          count[state[i]]--;
          count[OPTED_OUT]++;
          state[i] = OPTED_OUT;
          continue;
        }
        if (state[i] == UNAWARE && uniform() < 0.25 * (double)fit[i] / (1 + before)) {
          state[i] = LEAD;
          count[UNAWARE]--;
          count[LEAD]++;
          append(i, n);
        }
      }
    }
    uint32_t left = queued;
    for (uint32_t r = 0; r < p->reps; r++) {
      double discount = 0.05 * (r % 5);
      for (uint32_t worked = 0; worked < p->leads && left > 0;) {
        uint32_t i = take(n);
        left--;
        if (state[i] == OPTED_OUT) continue;
        worked++;
        if (state[i] == LEAD) {
          if (uniform() < 0.10 + 0.40 * (double)need[i]) {
            state[i] = QUALIFIED;
            count[LEAD]--;
            count[QUALIFIED]++;
          }
        } else if (uniform() < 0.05 + 0.20 * (double)fit[i] + 0.50 * discount) {
          state[i] = WON;
          count[QUALIFIED]--;
          count[WON]++;
          continue;
        }
        append(i, n);
      }
    }
    for (int j = 0; j < 4; j++) out[OUTPUTS * t + j] = (double)count[j + 1];
    out[OUTPUTS * t + 4] = sum / n;
  }
}

static double cpu_ms(void) {
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return t.tv_sec * 1e3 + t.tv_nsec * 1e-6;
}

int main(int argc, char **argv) {
  uint32_t given[8] = {10000, 10, 200, 10, 20, 104, 20, 1};
  for (int k = 1; k < argc && k <= 8; k++) given[k - 1] = (uint32_t)strtoul(argv[k], NULL, 10);
  struct terms p = {given[0], given[1], given[2], given[3], given[4], given[5], given[6], given[7]};
  size_t cells = (size_t)p.ticks * OUTPUTS;
  double *out = malloc(cells * sizeof *out);
  double *mean = calloc(cells, sizeof *mean), *square = calloc(cells, sizeof *square);
  allocate(p.customers);
  double simulated = 0;
  for (uint32_t r = 0; r < p.replications; r++) {
    double start = cpu_ms();
    replicate(&p, r, out);
    simulated += cpu_ms() - start;
    /* Welford's way, which loses no digits of a small spread around a large mean. */
    for (size_t j = 0; j < cells; j++) {
      double off = out[j] - mean[j];
      mean[j] += off / (r + 1);
      square[j] += off * (out[j] - mean[j]);
    }
  }
  puts("tick,output,mean,sd");
  for (uint32_t t = 0; t < p.ticks; t++)
    for (int j = 0; j < OUTPUTS; j++) {
      double variance = p.replications > 1 ? square[OUTPUTS * t + j] / (p.replications - 1) : 0;
      printf("%u,%d,%.8f,%.8f\n", t + 1, j, mean[OUTPUTS * t + j], sqrt(variance));
    }
  fprintf(stderr, "process %.4f simulation %.4f\n", cpu_ms(), simulated);
  return 0;
}
