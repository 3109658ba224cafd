// Compiled for its precompiled header alone: see cmake/Precompiled.cmake.
