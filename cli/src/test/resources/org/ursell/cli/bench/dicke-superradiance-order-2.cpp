static NOT_INLINED void auxiliaries0(const double *RESTRICT y, double *RESTRICT c) {
  double a;
  double b;
  // <<x1 x1>>
  a = y[3];
  b = y[0] * y[0];
  double c13 = a - b;
  // <<x1 z1>>
  a = y[5];
  b = y[0] * y[2];
  double c14 = a - b;
  // <x1 x1 z1>
  a = y[0] * y[5];
  b = y[0] * c14;
  a = fma(y[2], c13, a);
  double c15 = a + b;
  // <<x1 y1>>
  a = y[4];
  b = y[0] * y[1];
  double c16 = a - b;
  // <x1 y1 z1>
  a = y[0] * y[7];
  b = y[1] * c14;
  a = fma(y[2], c16, a);
  double c17 = a + b;
  // <x1 x1 x1>
  a = y[0] * y[3];
  b = 2.0 * y[0] * c13;
  double c18 = a + b;
  // <x1 y1 y1>
  a = y[0] * y[6];
  b = 2.0 * y[1] * c16;
  double c19 = a + b;
  // <x1 z1 z1>
  a = y[0] * y[8];
  b = 2.0 * y[2] * c14;
  double c20 = a + b;
  // <<y1 y1>>
  a = y[6];
  b = y[1] * y[1];
  double c21 = a - b;
  // <<y1 z1>>
  a = y[7];
  b = y[1] * y[2];
  double c22 = a - b;
  // <y1 y1 z1>
  a = y[1] * y[7];
  b = y[1] * c22;
  a = fma(y[2], c21, a);
  double c23 = a + b;
  // <x1 x1 y1>
  a = y[0] * y[4];
  b = y[0] * c16;
  a = fma(y[1], c13, a);
  double c24 = a + b;
  // <y1 y1 y1>
  a = y[1] * y[6];
  b = 2.0 * y[1] * c21;
  double c25 = a + b;
  // <y1 z1 z1>
  a = y[1] * y[8];
  b = 2.0 * y[2] * c22;
  double c26 = a + b;
  c[13] = c13;
  c[14] = c14;
  c[15] = c15;
  c[16] = c16;
  c[17] = c17;
  c[18] = c18;
  c[19] = c19;
  c[20] = c20;
  c[21] = c21;
  c[22] = c22;
  c[23] = c23;
  c[24] = c24;
  c[25] = c25;
  c[26] = c26;
}

static NOT_INLINED void equations0(const double *RESTRICT y, const double *RESTRICT c, double *RESTRICT d) {
  double a;
  double b;
  // d<x1>/dt = - 1/2*Gamma <x1> - 1/2*Gamma*(N - 1) <x1 z1>
  a = c[0] * y[0];
  b = c[1] * y[5];
  double d0 = a + b;
  // d<y1>/dt = - 1/2*Gamma <y1> - 1/2*Gamma*(N - 1) <y1 z1>
  a = c[0] * y[1];
  b = c[1] * y[7];
  double d1 = a + b;
  // d<z1>/dt = Gamma (1 - <z1>) + 1/2*Gamma*(N - 1) (<x1 x1> + <y1 y1>)
  a = c[2];
  b = c[3] * y[2];
  a = fma(c[4], y[3] + y[6], a);
  double d2 = a + b;
  // d<x1 x1>/dt = - Gamma (<z1> + <x1 x1> - <z1 z1>) - Gamma*(N - 2) <x1 x1 z1>
  a = c[2] * (y[8] - y[2] - y[3]);
  b = c[5] * c[15];
  double d3 = a + b;
  // d<x1 y1>/dt = - Gamma <x1 y1> - Gamma*(N - 2) <x1 y1 z1>
  a = c[3] * y[4];
  b = c[5] * c[17];
  double d4 = a + b;
  // d<x1 z1>/dt = 1/2*Gamma (3 <x1> - 5 <x1 z1>) + 1/2*Gamma*(N - 2) (<x1 x1 x1> + <x1 y1 y1> -
  //   <x1 z1 z1>)
  a = c[6] * y[0];
  b = c[7] * y[5];
  a = fma(c[8], c[18] + c[19] - c[20], a);
  double d5 = a + b;
  // d<y1 y1>/dt = - Gamma (<z1> + <y1 y1> - <z1 z1>) - Gamma*(N - 2) <y1 y1 z1>
  a = c[2] * (y[8] - y[2] - y[6]);
  b = c[5] * c[23];
  double d6 = a + b;
  // d<y1 z1>/dt = 1/2*Gamma (3 <y1> - 5 <y1 z1>) + 1/2*Gamma*(N - 2) (<x1 x1 y1> + <y1 y1 y1> -
  //   <y1 z1 z1>)
  a = c[6] * y[1];
  b = c[7] * y[7];
  a = fma(c[8], c[24] + c[25] - c[26], a);
  double d7 = a + b;
  // d<z1 z1>/dt = Gamma (2 <z1> + <x1 x1> + <y1 y1> - 2 <z1 z1>) + Gamma*(N - 2) (<x1 x1 z1> +
  //   <y1 y1 z1>)
  a = c[10] * (y[2] - y[8]);
  b = c[2] * (y[3] + y[6]);
  a = fma(c[12], c[15] + c[23], a);
  double d8 = a + b;
  d[0] = d0;
  d[1] = d1;
  d[2] = d2;
  d[3] = d3;
  d[4] = d4;
  d[5] = d5;
  d[6] = d6;
  d[7] = d7;
  d[8] = d8;
}

static void derivative(const double *y, double *c, double *d) {
  auxiliaries0(y, c);
  equations0(y, c, d);
}
