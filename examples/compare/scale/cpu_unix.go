//go:build unix

package main

import (
	"syscall"
	"time"
)

// cpu is the processor time that this process has taken, the collector's with it.
func cpu() time.Duration {
	var u syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &u) != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
