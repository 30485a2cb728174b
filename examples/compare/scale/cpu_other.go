//go:build !unix

package main

import "time"

var began = time.Now()

// cpu is the time that has passed: nothing finer is known here.
func cpu() time.Duration { return time.Since(began) }
